export { countFigures } from "@/lib/desk/count-figures";
export { getMetrics } from "@/lib/desk/get-metrics";
export { metricsCsv } from "@/lib/desk/metrics-csv";
export { systemStatus } from "@/lib/desk/system-status";
