import { DeskLoading } from "@/components/admin/desk-loading";

export default function LoadingSystem() {
  return <DeskLoading what="system" />;
}
