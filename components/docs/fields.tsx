import type { Schema } from "./document";
import { Prose } from "./prose";
import { limitsOf, TypeWords } from "./type-words";

/** One line for a field or parameter: its name, its kind, and what it is for. */
export function Field({ name, schema, isRequired, note }: FieldProps) {
  const limits = limitsOf(schema);
  const description = schema.description ?? note;
  return (
    <li className="grid gap-x-6 gap-y-1 border-t py-3 first:border-t-0 sm:grid-cols-[minmax(9rem,14rem)_1fr]">
      <p className="[overflow-wrap:anywhere]">
        <code className="font-mono text-[0.88rem] font-semibold">{name}</code>
        {isRequired && <span className="ps-2 text-[0.8rem] text-warn">required</span>}
      </p>
      <div className="min-w-0 text-[0.92rem]">
        <p className="text-muted">
          <TypeWords schema={schema} />
          {limits && <span> · {limits}</span>}
        </p>
        {description && <Prose text={description} />}
        {schema.properties && <Fields schema={schema} />}
        {schema.items?.properties && <Fields schema={schema.items} />}
      </div>
    </li>
  );
}

interface FieldProps {
  name: string;
  schema: Schema;
  isRequired: boolean;
  note?: string | undefined;
}

/** An object's fields; for a choice of objects those of each. */
export function Fields({ schema }: { schema: Schema }) {
  const fields = Object.entries(schema.properties ?? {});
  const branches = (schema.oneOf ?? schema.anyOf ?? []).filter((branch) => branch.properties);
  if (fields.length === 0 && branches.length === 0) return null;
  return (
    <>
      {fields.length > 0 && (
        <ul className="rounded-xl border bg-raised px-4">
          {fields.map(([name, field]) => (
            <Field
              key={name}
              name={name}
              schema={field}
              isRequired={schema.required?.includes(name) ?? false}
            />
          ))}
        </ul>
      )}
      {branches.map((branch) => (
        <div key={JSON.stringify(branch.properties).slice(0, 120)} className="pt-3">
          <Fields schema={branch} />
        </div>
      ))}
    </>
  );
}
