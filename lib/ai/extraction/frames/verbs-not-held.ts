/** Verbs by which nobody tells of something they can do: disliking, avoiding, failing, fearing, handing to others, depending. */
const NOT_HELD = new Set(
  [
    // Disliking and belittling.
    "despise loathe detest abhor scorn disdain reject ignore mock ridicule criticise criticize slag badmouth curse swear whine moan grumble rant gripe sneer scoff laugh giggle groan yawn cringe grimace wince tire sicken begrudge disparage underestimate undervalue overlook disregard dismiss discount distrust mistrust suspect question",
    // Avoiding and putting off.
    "steer shy dodge shirk evade duck escape flee bypass sidestep swerve boycott neglect postpone procrastinate delay defer abandon ditch scrap shelve skirt stall hide bail eschew forgo forego spurn decline ban block uninstall delete cancel unsubscribe disable",
    // Failing and being hurt.
    "suck stink fumble botch bungle flounder flunk bomb tank flop blunder mess screw muck stumble bluff fudge blag wing falter founder choke crumble stammer stutter misunderstand misread mishandle mismanage bodge trip wrestle battle grapple drown sink suffer endure survive tolerate cope stomach bear stand hurt injure burn sprain bruise scald scratch twist fracture",
    // Fearing.
    "fear dread panic freak freeze shudder tremble shake blush sweat quake recoil flinch hesitate agonise agonize stress fret",
    // Handing to others.
    "outsource delegate entrust assign offload subcontract shove dump palm refer relegate hand redirect reassign fob leave",
    // Depending on others, and wishing.
    "rely depend lean count trust beg plead borrow crave yearn long covet fancy adore worship idolise idolize cherish appreciate applaud praise marvel gape stare glance peek overhear browse skim google lend inherit donate steal pirate puzzle confuse baffle flirt toy",
  ]
    .join(" ")
    .split(" "),
);
const IRREGULAR: Record<string, string> = {
  stank: "stink",
  stunk: "stink",
  shied: "shy",
  froze: "freeze",
  frozen: "freeze",
  fled: "flee",
  leant: "lean",
  burnt: "burn",
  hid: "hide",
  hidden: "hide",
  swore: "swear",
  forwent: "forgo",
  sank: "sink",
  sunk: "sink",
  stood: "stand",
  bore: "bear",
  shook: "shake",
  lent: "lend",
  stole: "steal",
  stolen: "steal",
  relied: "rely",
  left: "leave",
  misunderstood: "misunderstand",
};
/** "farm OUT the accounting", "pass SQL ON TO my brother", "run AWAY FROM sales". */
const GIVEN_AWAY =
  /^(?:(?:farm|contract)(?:s|ed|ing)? (?:[^ ,;]+ ){0,3}?out|(?:hand|pass|send|sent|ship|sign|push|give|gave)(?:s|es|ed|ing|ped|ping)? (?:[^ ,;]+ ){0,3}?(?:off|over|on|out) to|(?:run|running|ran|walk|walked|turn|turned|stay|stayed|keep|kept|back|backed|move|moved) (?:right |far |well )?away from)(?= |$)/;
/** "burned my hand welding". */
const HARMED =
  /^(?:both )?my (?:[a-z]+ )?(?:hands?|fingers?|thumbs?|arms?|legs?|backs?|knees?|foot|feet|toes?|eyes?|ankles?|wrists?|shoulders?|necks?|ribs?|hips?|skin|face|hair|bones?|tooth|teeth|muscles?)(?= |$)/;

/** Whether a verb, and what follows it, tells of nothing that the person does themselves. */
export function isNotHeld(word: string, rest: string): boolean {
  const first = word.split(" ").at(-1) ?? word;
  return stemsOf(first).some((stem) => NOT_HELD.has(stem)) || HARMED.test(rest) || isGivenAway(first, rest);
}

/** Whether what is named after a verb goes to others, or is run from. */
export function isGivenAway(word: string, rest: string): boolean {
  return GIVEN_AWAY.test(`${word} ${rest}`);
}

/** "delegating" → delegat, delegate; "begged" → begg, beg. */
function stemsOf(word: string): string[] {
  const bare = word.replace(/(?:ing|ed|s)$/, "");
  return [
    word,
    IRREGULAR[word] ?? word,
    bare,
    `${bare}e`,
    bare.replace(/(.)\1$/, "$1"),
    word.replace(/d$/, ""),
  ];
}
