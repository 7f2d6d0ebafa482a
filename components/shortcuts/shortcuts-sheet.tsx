"use client";
import { useTranslations } from "next-intl";
import { commandKey, Keys } from "@/components/options/keys";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Every shortcut has a key that types nothing, so that none gets between a writer, or a screen reader, and the text. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations("palette");
  const command = commandKey();
  const groups = [
    {
      name: t("shortcuts.anywhere"),
      shortcuts: [
        [t("label"), command, "K"],
        [t("commands.newConversation"), command, "Shift", "O"],
        [t("shortcuts.toField"), "Shift", "Esc"],
        [t("shortcuts.thisList"), command, "/"],
      ],
    },
    {
      name: t("shortcuts.inField"),
      shortcuts: [
        [t("shortcuts.send"), "Enter"],
        [t("shortcuts.newLine"), "Shift", "Enter"],
        [t("shortcuts.template"), "/"],
      ],
    },
    {
      name: t("shortcuts.inList"),
      shortcuts: [
        [t("shortcuts.nextAndPrevious"), "↓", "↑"],
        [t("shortcuts.choose"), "Enter"],
        [t("shortcuts.close"), "Esc"],
      ],
    },
  ];
  return (
    <Dialog labelledBy="shortcuts-title" onClose={onClose} className="max-w-lg">
      <div className="p-6">
        {/* First: what has the keyboard is in view, and with it the beginning of the list. */}
        <div className="flex items-start justify-between gap-4">
          <h2 id="shortcuts-title" className="display text-2xl">
            {t("commands.shortcuts")}
          </h2>
          <Button className="min-h-9" onClick={onClose}>
            {t("shortcuts.close")}
          </Button>
        </div>
        {groups.map(({ name, shortcuts }) => (
          <section key={name} className="pt-5">
            <h3 className="pb-1 text-sm font-medium text-muted">{name}</h3>
            <dl>
              {shortcuts.map(([what, ...keys]) => (
                <div
                  key={what}
                  className="flex items-center justify-between gap-4 border-b py-2 last:border-b-0"
                >
                  <dt className="text-[0.94rem]">{what}</dt>
                  <dd className="shrink-0">
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
