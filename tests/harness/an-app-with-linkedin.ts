import { afterAll } from "vitest";
import { startProvider } from "@/tests/fakes/a-provider";
import { startAuthServer } from "@/tests/fakes/auth-server";

/** The sign-in over HTTP, with a LinkedIn of the tests that it trusts, until the file's tests have ended. Stands before whatever reads the settings. */
export async function anAppWithLinkedin() {
  const app = await startAuthServer();
  const linkedin = await startProvider({ isLikeLinkedIn: true });
  process.env.NEXTAUTH_URL = app.origin;
  process.env.LINKEDIN_ISSUER = linkedin.issuer;
  process.env.LINKEDIN_CLIENT_ID = "the app there";
  process.env.LINKEDIN_CLIENT_SECRET = "a secret for tests";
  afterAll(async () => {
    app.stop();
    await linkedin.stop();
  });
  return { app, linkedin };
}
