import { DeskLoading } from "@/components/admin/desk-loading";

export default function LoadingAudit() {
  return <DeskLoading what="audit" />;
}
