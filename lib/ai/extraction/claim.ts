export { Claim, Modality, Predicate } from "@/lib/ai/contract";
