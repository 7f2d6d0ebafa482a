import { useTranslations } from "next-intl";
import { Button } from "./button";
import { ProblemNote } from "./problem-note";

interface Given {
  problem: string | undefined;
  isBusy: boolean;
  /** Something has to be decided first. */
  isHeld?: boolean;
  /** What sends the form, and what it says meanwhile. */
  go: string;
  going: string;
  stop?: string;
  onStop: () => void;
  /** In a dialog the way on stands at the end of the line. */
  isInDialog?: boolean;
  isDanger?: boolean;
}

/** How a form ends: what went wrong, the way on and the way out. */
export function FormEnd(given: Given) {
  const { problem, isBusy, isHeld = false, go, going, onStop, isInDialog = false, isDanger = false } = given;
  const t = useTranslations("common");
  const wayOut = (
    <Button look="bare" onClick={onStop}>
      {given.stop ?? t("cancel")}
    </Button>
  );
  return (
    <>
      <ProblemNote problem={problem} />
      <div className={`flex gap-2 ${isInDialog ? "justify-end pt-1" : ""}`}>
        {isInDialog ? wayOut : null}
        <Button
          type="submit"
          look={isDanger ? "danger" : "solid"}
          disabled={isBusy || isHeld}
          className={isInDialog ? "px-6" : ""}
        >
          {isBusy ? going : go}
        </Button>
        {isInDialog ? null : wayOut}
      </div>
    </>
  );
}
