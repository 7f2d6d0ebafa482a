import type { Advisor } from "./advisor";

/** Who answers here, in a few sentences. */
export function ModelExplained({ advisor }: { advisor: Advisor }) {
  return advisor.isOffline ? <OfflineNote /> : <OnlineNote advisor={advisor} />;
}

function OfflineNote() {
  return (
    <div className="flex flex-col gap-2.5 text-[0.92rem]">
      <h2 className="display text-xl">The offline advisor answers here</h2>
      <p className="text-muted">
        It works without a key or a network: it draws on your profile, on what you told it before and on its
        own catalogue of roles and skills. It never invents, and it is plainer than a language model.
      </p>
      <p className="text-muted">
        To talk with Grok instead, set <code className="font-mono text-[0.85em] text-ink">XAI_API_KEY</code>{" "}
        in the <code className="font-mono text-[0.85em] text-ink">.env</code> file beside the app and start it
        again. Your conversations and memory stay.
      </p>
    </div>
  );
}

function OnlineNote({ advisor }: { advisor: Advisor }) {
  return (
    <div className="flex flex-col gap-2.5 text-[0.92rem]">
      <h2 className="display text-xl">{advisor.label}</h2>
      <p className="text-muted [overflow-wrap:anywhere]">
        Your messages are answered by the model{" "}
        <code className="font-mono text-[0.85em] text-ink">{advisor.model}</code>. With each one it is given
        your profile and the few passages of earlier conversations that fit; every answer shows which.
      </p>
    </div>
  );
}
