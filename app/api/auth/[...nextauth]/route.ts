import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";

// A handler of next-auth's own: its answers are not in our envelope.
const handler = (request: Request, context: unknown) => NextAuth(authOptions())(request, context);

export { handler as GET, handler as POST };
