/** Parts of the ways to say a thing. Where a sentence or clause begins with the thing itself, it is no pronoun. */
export const ROLE_HELD = "(?:jobs?|role|position|post|work)";
export const THING = "((?:[^ ,;.:]+ ){1,4}?)";
export const OPENING =
  "(?<=^|[,;.:] |\\b(?:and|but|so) )(?!(?:i|my|that|this|it|he|she|we|they|you|what|the|our|his|her|and|but|so|then|because|when|if|which|who|not|nor|neither|no|none|only|your|their) )";
export const TRADE =
  "(?:trade|craft|profession|day job|bread and butter|strong (?:suit|point)|forte|strength|speciality|specialty|line of work|living)";
