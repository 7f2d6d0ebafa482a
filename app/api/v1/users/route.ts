import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { register } from "@/lib/users";
import { Register } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ auth: "none", body: Register, status: 201 }, (_, { body }) => register(body)),
});
