import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { ScrollBox } from "@/components/ui/scroll-box";
import { Wordmark } from "@/components/ui/wordmark";
import { Contents, titleOf } from "./contents";
import { type ApiDocument, operationsOf } from "./document";
import { Fields } from "./fields";
import { OperationCard } from "./operation-card";
import { Prose } from "./prose";
import { TypeWords } from "./type-words";

/** The API's document, to be read: made on the server, without a script of its own. */
export function Reference({ document }: { document: ApiDocument }) {
  return (
    <div className="mx-auto max-w-7xl px-5 py-7 sm:px-8">
      <header className="flex items-center justify-between gap-4 pb-8">
        <Link href="/" className="rounded-lg">
          <Wordmark />
        </Link>
        <a href="/api/v1/openapi.json" className={buttonClass("quiet")}>
          openapi.json
        </a>
      </header>
      <div className="grid gap-x-14 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <nav aria-label="Operations" className="hidden lg:block">
          <ScrollBox className="sticky top-6 max-h-[calc(100dvh-3rem)] pe-3 pb-6">
            <Contents document={document} />
          </ScrollBox>
        </nav>
        <main className="min-w-0">
          <h1 className="display text-4xl sm:text-5xl">API reference</h1>
          <p className="pt-2 text-muted">
            {document.info.title} {document.info.version}
          </p>
          <details className="my-6 rounded-xl border bg-raised px-4 py-3 lg:hidden">
            <summary className="rounded font-semibold">Contents</summary>
            <nav aria-label="Operations, narrow" className="pt-4">
              <Contents document={document} />
            </nav>
          </details>
          <section aria-label="What holds everywhere" className="max-w-measure py-8">
            <Prose text={document.info.description} />
          </section>
          {document.tags.map(({ name, description }) => (
            <section key={name} id={name} aria-labelledby={`${name}-title`} className="scroll-mt-6">
              <h2 id={`${name}-title`} className="display pt-8 text-3xl">
                {titleOf(name)}
              </h2>
              <p className="pt-1 pb-6 text-muted">{description}</p>
              {operationsOf(document, name).map((placed) => (
                <OperationCard key={placed.operation.operationId} placed={placed} document={document} />
              ))}
            </section>
          ))}
          <Shapes document={document} />
        </main>
      </div>
    </div>
  );
}

function Shapes({ document }: { document: ApiDocument }) {
  return (
    <section id="shapes" aria-labelledby="shapes-title" className="scroll-mt-6">
      <h2 id="shapes-title" className="display pt-8 pb-6 text-3xl">
        Shapes
      </h2>
      {Object.entries(document.components.schemas).map(([name, schema]) => (
        <article key={name} id={`shape-${name}`} aria-label={name} className="scroll-mt-6 border-t py-7">
          <h3 className="font-mono text-[1.05rem] font-semibold [overflow-wrap:anywhere]">{name}</h3>
          {schema.description && <Prose text={schema.description} />}
          <div className="pt-3">
            {schema.properties || schema.oneOf ? (
              <Fields schema={schema} />
            ) : (
              <p className="text-muted">
                <TypeWords schema={schema} />
              </p>
            )}
          </div>
        </article>
      ))}
    </section>
  );
}
