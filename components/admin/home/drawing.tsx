"use client";
import dynamic from "next/dynamic";
import { orMissing } from "@/components/ui/or-missing";

/** The bars. The library that draws them comes after the page's words, into a place that is already as high. */
export const Drawing = dynamic(
  orMissing(() => import("./day-bars").then((file) => file.DayBars)),
  {
    ssr: false,
    loading: () => <div className="h-full border-b" />,
  },
);
