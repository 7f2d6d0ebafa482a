// A machine that measures asks more often than any person: what it starts counts nobody's requests, unless it is told to.
for (const what of ["READS", "WRITES", "REPLIES", "UPLOADS", "EXPORTS", "SIGN_INS"]) {
  process.env[`LIMIT_${what}`] ??= "0";
}
