import { CodeBlock } from "./code-block";
import { type ApiDocument, type Placed, resolved } from "./document";
import { Field, Fields } from "./fields";
import { TypeWords } from "./type-words";

const PLACES: [string, string][] = [
  ["path", "In the path"],
  ["query", "In the query"],
  ["header", "In a header"],
];

/** What an operation takes: parameters, body, and a call to copy. */
export function Request({ placed, document }: { placed: Placed; document: ApiDocument }) {
  const { operation } = placed;
  const parameters = (operation.parameters ?? []).map((each) =>
    resolved(each, document.components.parameters),
  );
  const body = operation.requestBody?.content["application/json"];
  return (
    <div className="flex flex-col gap-5">
      {PLACES.map(([place, title]) => {
        const here = parameters.filter((each) => each.in === place);
        if (here.length === 0) return null;
        return (
          <section key={place}>
            <h4 className="pb-2 text-[0.92rem] font-semibold">{title}</h4>
            <ul className="rounded-xl border bg-raised px-4">
              {here.map(({ name, schema, required, description }) => (
                <Field
                  key={name}
                  name={name}
                  schema={schema}
                  isRequired={required ?? false}
                  note={description}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {body && (
        <section>
          <h4 className="pb-2 text-[0.92rem] font-semibold">
            Body: <TypeWords schema={body.schema} />
          </h4>
          <Fields schema={resolved(body.schema, document.components.schemas)} />
        </section>
      )}
      <CodeBlock label="Call" text={callOf(placed)} />
    </div>
  );
}

/** A command to copy. `cookies.txt` holds the session. */
function callOf({ method, path, operation }: Placed): string {
  const isOpen = operation.security.length === 0;
  const example = operation.requestBody?.content["application/json"]?.example;
  const streams = Object.values(operation.responses).some(({ content }) => content?.["text/event-stream"]);
  const lines = [
    `curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}http://localhost:3000${path}`,
    ...(isOpen ? [] : ["-b cookies.txt"]),
    ...(isOpen || method === "get" ? [] : ["-H 'Origin: http://localhost:3000'"]),
    ...(streams ? ["-H 'Accept: text/event-stream'"] : []),
    ...(example ? ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(example)}'`] : []),
  ];
  return lines.join(" \\\n  ");
}
