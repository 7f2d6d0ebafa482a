"use client";
import { Menu, SquarePen } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { MissingNote } from "@/components/ui/missing-note";
import { useAlive } from "@/components/ui/use-alive";
import { useKeptFocus } from "@/components/ui/use-kept-focus";
import { Wordmark } from "@/components/ui/wordmark";
import { Going } from "./going";
import { useTitleMark } from "./marks/use-title-mark";
import { useOnDemand } from "./on-demand";
import { Sidebar, type SidebarProps } from "./sidebar";
import { TemporaryMark } from "./temporary-mark";
import { useWorkspace } from "./workspace";

const END = "frame-end";

/** Sidebar and page. On a narrow screen the sidebar is a drawer: while it is open the page behind it is inert. */
export function AppShell({ children, ...sidebar }: SidebarProps & { children: ReactNode }) {
  const t = useTranslations("layout");
  const { isOpen, open, close, menu, drawer } = useDrawer();
  useAlive(drawer);
  useTitleMark();
  useKeptFocus();
  const { find, shown } = useOnDemand(sidebar.person.isAdmin);
  return (
    <div className="app-frame flex h-dvh overflow-hidden">
      {/* What is drawn while the rest is on its way would be moved by it: nothing is until its end is here. */}
      <link rel="expect" href={`#${END}`} blocking="render" />
      <a
        href="#main"
        className="fixed start-4 top-3 z-50 -translate-y-20 rounded-full bg-accent px-4 py-2 text-on-accent focus:translate-y-0"
      >
        {t("frame.skip")}
      </a>
      {isOpen ? (
        <div aria-hidden="true" className="fixed inset-0 z-30 bg-black/40 md:hidden" onClick={close} />
      ) : null}
      <aside
        ref={drawer}
        tabIndex={-1}
        aria-label={t("frame.aside")}
        className={`fixed inset-y-0 start-0 z-40 w-[19rem] max-w-[86vw] border-e bg-panel outline-none transition-[translate,visibility] duration-200 print:hidden md:visible md:static md:w-[17.5rem] md:translate-x-0 ${isOpen ? "visible translate-x-0 shadow-float" : "invisible -translate-x-full"}`}
      >
        <Sidebar {...sidebar} onFind={find} />
      </aside>
      <div inert={isOpen} className="relative flex min-w-0 flex-1 flex-col print:block">
        <Going />
        <header className="flex items-center justify-between border-b px-2 py-1.5 md:hidden print:hidden">
          <IconButton
            ref={menu}
            label={t("frame.openMenu")}
            aria-expanded={isOpen}
            onClick={open}
            className="size-11"
          >
            <Menu className="size-5" />
          </IconButton>
          <Place />
          <Link
            href="/chat"
            aria-label={t("newConversation")}
            className="inline-grid size-11 place-items-center rounded-full text-muted hover:bg-tint"
          >
            <SquarePen className="size-5" />
          </Link>
        </header>
        <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
          {children}
        </main>
      </div>
      {shown}
      <MissingNote />
      <template id={END} />
    </div>
  );
}

/** On a narrow screen: which conversation this is, or whose product. */
function Place() {
  const id = usePathname().split("/")[2];
  const known = useWorkspace().list.items.find((each) => each.id === id);
  if (!known) return <Wordmark />;
  return (
    <p className="min-w-0 truncate px-1 text-[0.94rem] font-medium">
      {known.temporary ? <TemporaryMark /> : null}
      {known.title}
    </p>
  );
}

function useDrawer() {
  // Whoever goes somewhere wants to see it: the drawer is open at the place where it was opened, and nowhere else.
  const pathname = usePathname();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === pathname;
  // Coming back later finds it closed.
  if (openAt !== null && !isOpen) setOpenAt(null);
  const menu = useRef<HTMLButtonElement>(null);
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const opener = menu.current;
    drawer.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !document.querySelector("dialog[open], :popover-open")) setOpenAt(null);
    };
    const wide = window.matchMedia("(min-width: 48rem)");
    const onWide = () => setOpenAt(null);
    window.addEventListener("keydown", onKey);
    wide.addEventListener("change", onWide);
    return () => {
      window.removeEventListener("keydown", onKey);
      wide.removeEventListener("change", onWide);
      requestAnimationFrame(() => opener?.focus());
    };
  }, [isOpen]);
  return { isOpen, menu, drawer, open: () => setOpenAt(pathname), close: () => setOpenAt(null) };
}
