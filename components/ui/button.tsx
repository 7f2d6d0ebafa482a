import type { ButtonHTMLAttributes } from "react";

const looks = {
  solid: "bg-accent text-on-accent hover:bg-accent-strong shadow-lift",
  quiet: "border border-line bg-raised text-ink hover:bg-tint",
  bare: "text-ink hover:bg-tint",
  danger: "bg-danger text-paper hover:opacity-90",
};

type Look = keyof typeof looks;

/** The classes of a button, for links that look like one. */
export function buttonClass(look: Look = "quiet", more = "") {
  return `inline-flex min-h-10 items-center justify-center gap-2 rounded-full px-4 text-[0.94rem] font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-55 ${looks[look]} ${more}`;
}

export function Button({
  look = "quiet",
  className = "",
  type = "button",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}
