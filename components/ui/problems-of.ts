import { ApiError, reasonOf } from "./api";

/** What a refusal says of each field; `form` is what no field is to blame for. */
export function problemsOf(error: unknown): Record<string, string> {
  const fields = error instanceof ApiError ? error.fields : {};
  return Object.keys(fields).length > 0 ? fields : { form: reasonOf(error) };
}
