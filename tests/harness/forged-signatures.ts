import { createHmac, generateKeyPairSync } from "node:crypto";
import { exportJWK, type KeyLike } from "jose";
import { newServiceKeys } from "@/scripts/lib/new-service-keys";
import { type Parts, type ServiceKeyring, signed, signedWith } from "@/tests/harness/service-keys";

type Genuine = Parts & { jwk: Record<string, unknown> };

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const unsigned = ({ header, claims }: Parts) => `${encoded(header)}.${encoded(claims)}`;

/** Tokens that no key of ours signed, or that were changed since. */
export async function forgedSignatures(
  genuine: Genuine,
  keyring: ServiceKeyring,
): Promise<Record<string, string>> {
  const good = await signed(genuine, genuine.jwk);
  return {
    ...changed(genuine, good),
    ...withoutKey(genuine, keyring),
    ...(await byStrangers(genuine, keyring)),
  };
}

function changed(genuine: Genuine, good: string): Record<string, string> {
  const [header = "", claims = "", signature = ""] = good.split(".");
  const flipped = Buffer.from(signature, "base64url").map((byte, index) => (index === 7 ? byte ^ 1 : byte));
  const longer = { ...genuine.claims, exp: Number(genuine.claims.exp) + 1 };
  return {
    "a bit of the signature flipped": `${header}.${claims}.${Buffer.from(flipped).toString("base64url")}`,
    "half of the signature": `${header}.${claims}.${signature.slice(0, 43)}`,
    "no signature": `${header}.${claims}.`,
    "no third part": `${header}.${claims}`,
    "a part more": `${good}.${signature}`,
    "five parts": `${header}..${claims}.${signature}.${signature}`,
    "claims changed": `${header}.${encoded(longer)}.${signature}`,
    "another header": `${encoded({ ...genuine.header, x: 1 })}.${claims}.${signature}`,
    "its parts in another order": `${claims}.${header}.${signature}`,
    "a word behind it": `${good} ${good}`,
    "small letters": good.toLowerCase(),
    "claims that are no JSON": `${header}.${Buffer.from("{").toString("base64url")}.${signature}`,
    "claims that are a list": `${header}.${encoded([genuine.claims])}.${signature}`,
    "a header that is null": `${encoded(null)}.${claims}.${signature}`,
    nothing: "",
    dots: "..",
    "one long word": "a".repeat(7000),
    JSON: JSON.stringify(genuine.claims),
  };
}

/** Algorithms that need no private key, or take the public one for a secret. */
function withoutKey(genuine: Genuine, keyring: ServiceKeyring): Record<string, string> {
  const known = keyring.knownKeys.find(({ kid }) => kid === genuine.jwk.kid);
  const secrets = {
    "the public key's text": String(known?.x),
    "the public key's bytes": Buffer.from(String(known?.x), "base64url"),
    "the public key as JWK": JSON.stringify(known),
    "the whole key set": keyring.known,
    nothing: "",
  };
  const hmac = Object.entries(secrets).flatMap(([what, secret]) =>
    (["256", "512"] as const).map((bits): [string, string] => {
      const text = unsigned({ ...genuine, header: { ...genuine.header, alg: `HS${bits}` } });
      const signature = createHmac(`sha${bits}`, secret).update(text).digest("base64url");
      return [`HS${bits} by ${what}`, `${text}.${signature}`];
    }),
  );
  const none = ["none", "None", "NONE", ""].map((alg): [string, string] => [
    `the algorithm “${alg}”`,
    `${unsigned({ ...genuine, header: { ...genuine.header, alg } })}.`,
  ]);
  return Object.fromEntries([...hmac, ...none]);
}

async function byStrangers(genuine: Genuine, keyring: ServiceKeyring): Promise<Record<string, string>> {
  const stranger = await newServiceKeys("conversations", "9");
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecPublic = await exportJWK(ec.publicKey as unknown as KeyLike);
  const by = (header: Record<string, unknown>, jwk: Record<string, unknown> = stranger.signing) =>
    signed({ ...genuine, header: { ...genuine.header, ...header } }, jwk);
  const own = genuine.jwk;
  const others = Object.values(keyring.signing).filter(({ kid }) => kid !== own.kid);
  return {
    "a stranger's key under a known name": await by({}),
    "a stranger's key that it brings along": await by({ jwk: stranger.known }),
    "a stranger's key and its address": await by({ jku: "http://127.0.0.1:1/keys" }),
    "a stranger's key in a certificate's place": await by({ x5u: "http://127.0.0.1:1/c", x5c: ["AA=="] }),
    "a stranger's key under its own name": await by({ kid: stranger.signing.kid }),
    "an elliptic curve's key": await signedWith(
      { ...genuine, header: { ...genuine.header, alg: "ES256", jwk: ecPublic } },
      ec.privateKey as unknown as KeyLike,
    ),
    ...Object.fromEntries(
      await Promise.all(
        others.map(async (jwk) => [`the key of ${jwk.kid} under this name`, await by({}, jwk)]),
      ),
    ),
    "no name of a key": await by({ kid: undefined }, own),
    "an empty name of a key": await by({ kid: "" }, own),
    "a number for a key": await by({ kid: 1 }, own),
    "a list of keys": await by({ kid: [own.kid] }, own),
    "a key's name in capitals": await by({ kid: String(own.kid).toUpperCase() }, own),
    "a key's name from the language": await by({ kid: "__proto__" }, own),
    "a path for a key": await by({ kid: "../../dev/null" }, own),
    "no type": await by({ typ: undefined }, own),
    "the type of any token": await by({ typ: "JWT" }, own),
    "the type of a person's token": await by({ typ: "at+jwt" }, own),
  };
}
