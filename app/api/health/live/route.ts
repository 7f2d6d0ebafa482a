/** Alive as long as it answers: neither database nor model count. */
export function GET(): Response {
  return Response.json({ status: "live" });
}
