export default function Page() {
  return (
    <main>
      {/* Words to be painted: a page without any has no largest paint to compare with. */}
      <h1>A bare page</h1>
      <textarea aria-label="Message" />
    </main>
  );
}
