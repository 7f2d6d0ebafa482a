import { DeskLoading } from "@/components/admin/desk-loading";

export default function LoadingPeople() {
  return <DeskLoading what="people" />;
}
