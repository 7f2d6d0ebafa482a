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

/** What an operation answers: successes in full, refusals in a line each. */
export function Answers({ operation, document }: { operation: Operation; document: ApiDocument }) {
  const answers = Object.entries(operation.responses).map(
    ([status, answer]) => [status, resolved(answer, document.components.responses)] as const,
  );
  const isRefusal = (status: string) => Number(status) >= 400;
  return (
    <section>
      <h4 className="pb-2 text-[0.92rem] font-semibold">Answers</h4>
      <ul className="rounded-xl border bg-raised px-4">
        {answers.map(([status, answer]) => (
          <li key={status} className="border-t py-3 first:border-t-0">
            <div className="flex items-baseline gap-3 text-[0.92rem]">
              <span
                className={`font-mono text-[0.88rem] font-semibold ${isRefusal(status) ? "text-danger" : "text-accent"}`}
              >
                {status}
              </span>
              <Prose text={answer.description} />
            </div>
            {!isRefusal(status) && <Bodies answer={answer} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bodies({ answer }: { answer: Answer }) {
  return Object.entries(answer.content ?? {}).map(([type, media]) => (
    <Media key={type} type={type} media={media} />
  ));
}

function Media({ type, media }: { type: string; media: MediaType }) {
  const data: Schema | undefined = media["x-event"] ?? media.schema.properties?.data;
  const { example } = media;
  return (
    <div className="flex flex-col gap-2 pt-3">
      {data && (
        <p className="text-[0.92rem] text-muted">
          {media["x-event"] ? "Each event: " : "Its data: "}
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
