/** Who answers here. */
export interface Advisor {
  /** The name the provider knows. */
  model: string;
  /** The name a person reads. */
  label: string;
  isOffline: boolean;
}
