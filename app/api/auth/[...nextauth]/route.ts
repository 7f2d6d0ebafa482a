import NextAuth from "next-auth";
import { tellLimit } from "@/lib/auth/limits";
import { authOptions } from "@/lib/auth/options";
import { guarded } from "@/lib/http/guarded";

// next-auth's own answers are not in our envelope; what our door refuses before it is.
const handler = guarded(async (request, context) =>
  tellLimit(await NextAuth(authOptions())(request, context)),
);

export { handler as GET, handler as POST };
