import { useEffect, useState } from "react";
import type { AttachFiles } from "./attached";

/** After the page stands: nobody attaches anything before that. */
const LOAD_AFTER_MS = 300;

/** What attaches files, a moment after the page; null until then, and where it cannot be had. */
export function useAttachFiles(): AttachFiles | null {
  const [Attach, setAttach] = useState<AttachFiles | null>(null);
  useEffect(() => {
    const load = () =>
      void import("./attach-files").then((file) => setAttach(() => file.AttachFiles)).catch(() => undefined);
    const timer = setTimeout(load, LOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return Attach;
}
