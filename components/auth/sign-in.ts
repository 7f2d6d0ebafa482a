/** Signs in through next-auth's own endpoints; false when address or password are wrong. */
export async function signIn(email: string, password: string): Promise<boolean> {
  const { csrfToken } = await (await fetch("/api/auth/csrf")).json();
  const body = new URLSearchParams({
    email,
    password,
    csrfToken,
    json: "true",
    callbackUrl: window.location.origin,
  });
  const response = await fetch("/api/auth/callback/credentials", { method: "POST", body });
  return response.ok;
}

export async function signOut(): Promise<void> {
  const { csrfToken } = await (await fetch("/api/auth/csrf")).json();
  await fetch("/api/auth/signout", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, json: "true" }),
  });
  window.location.assign("/");
}
