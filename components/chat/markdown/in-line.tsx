import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense } from "react";
import { inOrder } from "@/components/ui/in-order";
import { SafeLink } from "../safe-link";
import { type Piece, pieces, withCharacters } from "./read-markdown";

/** Without the way to it, a formula stands as it was written. */
const FormulaDrawn = lazy(() =>
  import("./formula")
    .then(({ FormulaDrawn }) => ({ default: FormulaDrawn }))
    .catch(() => ({ default: ({ tex }: { tex: string }) => <code>{tex}</code> })),
);

/** Pieces within a line. HTML is shown as it was written, but for a line break. */
export function InLine({ of }: { of: Piece[] }): ReactNode {
  return inOrder(of.map(drawn));
}

export function FormulaPiece({ tex, isBlock }: { tex: string; isBlock: boolean }) {
  return (
    <Suspense fallback={<code>{tex}</code>}>
      <FormulaDrawn tex={tex} isBlock={isBlock} />
    </Suspense>
  );
}

function drawn(piece: Piece): ReactNode {
  switch (piece.type) {
    case "strong":
      return <strong>{inside(piece)}</strong>;
    case "em":
      return <em>{inside(piece)}</em>;
    case "del":
      return <del>{inside(piece)}</del>;
    case "codespan":
      return <code>{piece.text}</code>;
    case "br":
      return <br />;
    case "link":
      return (
        <SafeLink href={piece.autolink ? piece.href : withCharacters(piece.href)} text={piece.text}>
          {piece.autolink ? piece.text : inside(piece)}
        </SafeLink>
      );
    case "image":
      // An image would ask its server for it: name it instead.
      return <ImageNamed as={withCharacters(piece.text)} />;
    case "formula":
      return <FormulaPiece tex={piece.tex} isBlock={false} />;
    case "escape":
      return piece.text;
    case "html":
      return /^<br\s*\/?>$/i.test(piece.text) ? <br /> : piece.text;
    case "text":
      return piece.tokens ? inside(piece) : withCharacters(piece.text);
    default:
      return piece.raw;
  }
}

function inside({ tokens }: { tokens?: Parameters<typeof pieces>[0] }): ReactNode {
  return <InLine of={pieces(tokens)} />;
}

function ImageNamed({ as: name }: { as: string }) {
  const t = useTranslations("thread.markdown");
  return <span className="text-muted">[{name || t("image")}]</span>;
}
