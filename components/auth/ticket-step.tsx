"use client";
import { useEffect, useState } from "react";
import { CodeStep } from "./code-step";

/** The second step after a provider's word, which stands behind the `#` of the address. */
export function TicketStep() {
  const [ticket, setTicket] = useState("");
  useEffect(() => setTicket(window.location.hash.slice(1)), []);
  return <CodeStep credentials={{ ticket }} onBack={() => window.location.assign("/sign-in")} />;
}
