(module
  (memory (export "memory") 1 65536)
  ;; Writes the inner products of `count` vectors, from address `at` on, with the one at `question`, to `results`, as
  ;; reals of 4 bytes. Each vector has `bytes` bytes: reals of 4 bytes, a multiple of eight of them.
  (func (export "multiply")
    (param $question i32) (param $at i32) (param $bytes i32) (param $count i32) (param $results i32)
    (local $place i32) (local $even v128) (local $odd v128)
    (loop $vectors
      (if (local.get $count) (then
        (local.set $even (v128.const f32x4 0 0 0 0))
        (local.set $odd (v128.const f32x4 0 0 0 0))
        (local.set $place (i32.const 0))
        (loop $columns
          (local.set $even (f32x4.add (local.get $even) (f32x4.mul
            (v128.load (i32.add (local.get $question) (local.get $place)))
            (v128.load (i32.add (local.get $at) (local.get $place))))))
          (local.set $odd (f32x4.add (local.get $odd) (f32x4.mul
            (v128.load offset=16 (i32.add (local.get $question) (local.get $place)))
            (v128.load offset=16 (i32.add (local.get $at) (local.get $place))))))
          (local.set $place (i32.add (local.get $place) (i32.const 32)))
          (br_if $columns (i32.lt_u (local.get $place) (local.get $bytes))))
        (local.set $even (f32x4.add (local.get $even) (local.get $odd)))
        (f32.store (local.get $results) (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $even)) (f32x4.extract_lane 1 (local.get $even)))
          (f32.add (f32x4.extract_lane 2 (local.get $even)) (f32x4.extract_lane 3 (local.get $even)))))
        (local.set $at (i32.add (local.get $at) (local.get $bytes)))
        (local.set $results (i32.add (local.get $results) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $vectors))))))
