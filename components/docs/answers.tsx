import { CodeBlock } from "./code-block";
import {
  type Answer,
  type ApiDocument,
  type MediaType,
  type Operation,
  resolved,
  type Schema,
} from "./document";
import { Prose } from "./prose";
import { TypeWords } from "./type-words";

/** What an operation answers: successes in full, refusals folded. */
export function Answers({ operation, document }: { operation: Operation; document: ApiDocument }) {
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => [status, resolved(answer, document.components.responses)] as const,
  );
  return (
    <section>
      <h4 className="pb-2 text-[0.92rem] font-semibold">Answers</h4>
      <div className="rounded-xl border bg-raised px-4">
        {answers.map(([status, answer]) => (
          <One key={status} status={status} answer={answer} />
        ))}
      </div>
    </section>
  );
}

function One({ status, answer }: { status: string; answer: Answer }) {
  const isGood = Number(status) < 400;
  return (
    <details open={isGood} className="group border-t py-3 first:border-t-0">
      <summary className="flex items-baseline gap-3 rounded">
        <span className={`font-mono text-[0.88rem] font-semibold ${isGood ? "text-accent" : "text-danger"}`}>
          {status}
        </span>
        <span className="min-w-0 text-[0.92rem]">
          <Prose text={answer.description} />
        </span>
      </summary>
      {Object.entries(answer.content ?? {}).map(([type, media]) => (
        <Media key={type} type={type} media={media} />
      ))}
    </details>
  );
}

function Media({ type, media }: { type: string; media: MediaType }) {
  const data: Schema | undefined = media["x-event"] ?? media.schema.properties?.data;
  const { example } = media;
  return (
    <div className="flex flex-col gap-2 pt-3">
      {data && (
        <p className="text-[0.92rem] text-muted">
          {media["x-event"] ? "Each event is a " : "`data` is "}
          <TypeWords schema={data} />
        </p>
      )}
      <CodeBlock
        label={type}
        text={typeof example === "string" ? example : JSON.stringify(example, null, 2)}
      />
    </div>
  );
}
