import type { Tokens } from "marked";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inOrder } from "@/components/ui/in-order";
import { ScrollBox } from "@/components/ui/scroll-box";
import { CodeBlock } from "../code-block";
import { FormulaPiece, InLine } from "./in-line";
import { type Piece, pieces } from "./read-markdown";

/** A style that stands in the page would be refused. */
const ALIGNED = { left: "text-left", center: "text-center", right: "text-right" };

/** Blocks, one below the other. In a list whose items stand close, their text is no paragraph of its own. */
export function Blocks({ of }: { of: Piece[] }): ReactNode {
  return inOrder(of.map(drawn));
}

function drawn(piece: Piece): ReactNode {
  switch (piece.type) {
    case "space":
    case "def":
      return null;
    case "paragraph":
      return <p>{inLine(piece)}</p>;
    case "heading": {
      // The page has headings of its own above these.
      const Heading = piece.depth <= 3 ? "h3" : "h4";
      return <Heading>{inLine(piece)}</Heading>;
    }
    case "list":
      return <List of={piece} />;
    case "blockquote":
      return (
        <blockquote>
          <Blocks of={pieces(piece.tokens)} />
        </blockquote>
      );
    case "code":
      return <CodeBlock language={piece.lang?.split(/\s/)[0]} code={piece.text} />;
    case "table":
      return <Table of={piece} />;
    case "written":
      return <p className="whitespace-pre-wrap">{piece.raw}</p>;
    case "hr":
      return <hr />;
    case "checkbox":
      return <Checkbox isChecked={piece.checked} />;
    case "formula":
      return <FormulaPiece tex={piece.tex} isBlock />;
    case "html":
      return piece.block ? <p>{piece.text.trim()}</p> : <InLine of={[piece]} />;
    default:
      return <InLine of={[piece]} />;
  }
}

function List({ of: { ordered, start, items } }: { of: Tokens.List }) {
  const drawnItems = inOrder(items.map(item));
  return ordered ? <ol start={start === "" ? 1 : start}>{drawnItems}</ol> : <ul>{drawnItems}</ul>;
}

function item({ tokens }: Tokens.ListItem) {
  return (
    <li>
      <Blocks of={pieces(tokens)} />
    </li>
  );
}

function Table({ of: { header, rows } }: { of: Tokens.Table }) {
  const t = useTranslations("thread.markdown");
  return (
    <ScrollBox label={t("table")} className="table-box">
      <table>
        <thead>{row(header)}</thead>
        <tbody>{inOrder(rows.map(row))}</tbody>
      </table>
    </ScrollBox>
  );
}

function row(cells: Tokens.TableCell[]) {
  return <tr>{inOrder(cells.map(cell))}</tr>;
}

function cell({ header, align, tokens }: Tokens.TableCell) {
  const Cell = header ? "th" : "td";
  return (
    <Cell className={align ? ALIGNED[align] : undefined}>
      <InLine of={pieces(tokens)} />
    </Cell>
  );
}

function inLine({ tokens }: { tokens: Tokens.Paragraph["tokens"] }) {
  return <InLine of={pieces(tokens)} />;
}

function Checkbox({ isChecked }: { isChecked: boolean }) {
  const t = useTranslations("thread.markdown");
  const label = t(isChecked ? "done" : "toDo");
  return <input type="checkbox" checked={isChecked} disabled readOnly aria-label={label} />;
}
