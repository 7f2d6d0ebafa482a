import { aboutExperience } from "./compose/about-experience";
import { aboutMe } from "./compose/about-me";
import type { Composer } from "./compose/advice";
import { askRaise } from "./compose/ask-raise";
import { careerPaths } from "./compose/career-paths";
import { careerPlan } from "./compose/career-plan";
import { changeField } from "./compose/change-field";
import { compareOffers } from "./compose/compare-offers";
import { comparePaths } from "./compose/compare-paths";
import { coverLetter } from "./compose/cover-letter";
import { askEmployer, passedOver, performanceReview, privateMatter } from "./compose/everyday/ask-employer";
import { choose, lowerPay, timeToDecide } from "./compose/everyday/choose";
import { findDirection, selfDoubt, strengths } from "./compose/everyday/direction";
import { explainLeaving } from "./compose/everyday/explain-leaving";
import { contractEnding, mistreated, ownMistake } from "./compose/everyday/hard-days";
import { interviewQuestion } from "./compose/everyday/interview-question";
import { jobSearch, rejection } from "./compose/everyday/job-search";
import { letter } from "./compose/everyday/letters";
import { firstCv, freelance, linkedinProfile, workAbroad } from "./compose/everyday/own-way";
import { example, judgeAnswer, storyTold } from "./compose/everyday/practice";
import { resumeQuestion } from "./compose/everyday/resume-question";
import { chooseStudies, noDegree, study, worthLearning } from "./compose/everyday/study";
import { inShort, whetherItCounts } from "./compose/everyday/taken-up";
import { aiAndWork, market } from "./compose/everyday/the-times";
import { howLong, isRealistic, tooLate } from "./compose/everyday/time";
import { firstJob } from "./compose/first-job";
import { firstManager } from "./compose/first-manager";
import { goDeeper } from "./compose/go-deeper";
import { hardConversation } from "./compose/hard-conversation";
import { interviewPlan } from "./compose/interview-plan";
import { jobAdvert } from "./compose/job-advert";
import { leadOrExpert } from "./compose/lead-or-expert";
import { leadership } from "./compose/leadership";
import { learningPlan } from "./compose/learning-plan";
import { forgetIt, talkedAbout } from "./compose/memory-matters";
import { mockInterview } from "./compose/mock-interview";
import { negotiateOffer } from "./compose/negotiate-offer";
import { networking } from "./compose/networking";
import { otherLanguage } from "./compose/other-language";
import { overload } from "./compose/overload";
import { promotion } from "./compose/promotion";
import { proveYourself } from "./compose/prove-yourself";
import { resumeBullets } from "./compose/resume-bullets";
import { resumeReview } from "./compose/resume-review";
import { resumeSummary } from "./compose/resume-summary";
import { returnAfterBreak } from "./compose/return-after-break";
import { roleOverview } from "./compose/role-overview";
import { share } from "./compose/share";
import { skillGap } from "./compose/skill-gap";
import { distress, greeting, thanks, whoAreYou } from "./compose/small-talk";
import { starStories } from "./compose/star-stories";
import { stayOrLeave } from "./compose/stay-or-leave";
import { takenUp } from "./compose/talk/taken-up";
import { tellMeAboutYourself } from "./compose/tell-me-about-yourself";
import { toldBefore } from "./compose/told-before";
import { noted, privacy, putRight, whichLanguages, whoYouAre } from "./compose/trust-matters";
import { unclear } from "./compose/unclear";
import { writeMessage } from "./compose/write-message";
import type { Topic } from "./intent";

/** Who answers what. */
export const composers: Record<Topic, Composer> = {
  "about-experience": aboutExperience,
  "about-me": aboutMe,
  "ask-raise": askRaise,
  "career-paths": careerPaths,
  "career-plan": careerPlan,
  "change-field": changeField,
  "compare-offers": compareOffers,
  "compare-paths": comparePaths,
  "cover-letter": coverLetter,
  distress,
  "first-job": firstJob,
  "first-manager": firstManager,
  "go-deeper": goDeeper,
  greeting,
  "hard-conversation": hardConversation,
  "interview-plan": interviewPlan,
  "job-advert": jobAdvert,
  "lead-or-expert": leadOrExpert,
  leadership,
  "learning-plan": learningPlan,
  "mock-interview": mockInterview,
  "negotiate-offer": negotiateOffer,
  networking,
  "other-language": otherLanguage,
  overload,
  promotion,
  "prove-yourself": proveYourself,
  "resume-bullets": resumeBullets,
  "resume-review": resumeReview,
  "resume-summary": resumeSummary,
  "return-after-break": returnAfterBreak,
  "role-overview": roleOverview,
  share,
  "taken-up": takenUp,
  "skill-gap": skillGap,
  "star-stories": starStories,
  "stay-or-leave": stayOrLeave,
  "tell-me-about-yourself": tellMeAboutYourself,
  thanks,
  "told-before": toldBefore,
  unclear,
  "who-are-you": whoAreYou,
  "write-message": writeMessage,
  "ai-and-work": aiAndWork,
  "ask-employer": askEmployer,
  choose,
  "choose-studies": chooseStudies,
  "contract-ending": contractEnding,
  "does-it-count": whetherItCounts,
  "note-this": noted,
  privacy,
  "put-right": putRight,
  "which-languages": whichLanguages,
  "who-you-are": whoYouAre,
  example,
  "in-short": inShort,
  "explain-leaving": explainLeaving,
  "find-direction": findDirection,
  "first-cv": firstCv,
  "forget-it": forgetIt,
  freelance,
  mistreated,
  "own-mistake": ownMistake,
  "talked-about": talkedAbout,
  "how-long": howLong,
  "interview-question": interviewQuestion,
  "is-realistic": isRealistic,
  "job-search": jobSearch,
  "judge-answer": judgeAnswer,
  letter,
  "linkedin-profile": linkedinProfile,
  "lower-pay": lowerPay,
  market,
  "no-degree": noDegree,
  "resume-question": resumeQuestion,
  "passed-over": passedOver,
  "performance-review": performanceReview,
  "private-matter": privateMatter,
  rejection,
  "self-doubt": selfDoubt,
  "story-told": storyTold,
  strengths,
  study,
  "time-to-decide": timeToDecide,
  "too-late": tooLate,
  "work-abroad": workAbroad,
  "worth-learning": worthLearning,
};
