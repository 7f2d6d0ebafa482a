import type { RoleEntry } from "./role-entry";

export const data: RoleEntry[] = [
  {
    title: "Data analyst",
    aliases:
      "business intelligence analyst; bi analyst; reporting analyst; data analytics; bi developer; analytics engineer; junior data analyst; product analyst",
    purpose: "answers questions with data, and says how sure the answer is",
    core: "SQL; Spreadsheets; Data visualisation; Statistics; Communication",
    useful: "Python; Data modelling; Experiment design; Business intelligence tools; Domain knowledge",
    junior: "answers well-posed questions with clean queries and checked numbers",
    mid: "turns a vague question into the right one, and presents what should change",
    senior: "decides what is worth measuring, and keeps an organisation honest about it",
    moves:
      "Data engineer: if you enjoy building the tables more than reading them; Data scientist: deeper statistics and prediction; Product manager: you already know what users do; Financial analyst: the same craft with money",
    interview:
      "a query with joins and windows written live; a number that does not agree with another; designing a dashboard for one decision; explaining uncertainty to a manager; a test that was read wrongly",
    proof:
      "one public data set, one question, one page with the answer and its limits; a dashboard someone uses; a metric you defined and defended",
  },
  {
    title: "Data engineer",
    aliases:
      "etl developer; big data engineer; data warehouse engineer; data platform engineer; data engineering",
    purpose: "builds the pipelines and tables that everyone else's numbers rest on",
    core: "SQL; Python; Data modelling; Data pipelines; Cloud platforms; Version control",
    useful:
      "Stream processing; Containers; Observability; Automated testing; Data governance; Infrastructure as code",
    junior: "builds and fixes pipelines by existing patterns and checks the data that comes out",
    mid: "owns a domain's data from source to table, with tests and alerts",
    senior: "shapes the platform: contracts, cost, privacy and what happens when a source changes",
    moves:
      "Backend engineer: the same rigour with services; ML engineer: pipelines for models; Data analyst: closer to the decisions; Solutions architect: the whole data landscape",
    interview:
      "modelling a business process in tables; a pipeline that must be safe to run twice; late and duplicate data; a slow query; a number that was wrong in front of everyone",
    proof:
      "a small pipeline with tests that runs on a schedule; a data model with the reasons; a cost or run time brought down, measured",
  },
  {
    title: "Data scientist",
    aliases: "data science; applied scientist; decision scientist; statistician; quantitative analyst; quant",
    purpose: "uses statistics and models to predict or explain, where a wrong answer costs something",
    core: "Statistics; Python; SQL; Machine learning; Experiment design; Communication",
    useful: "Data visualisation; Causal inference; Data modelling; Domain knowledge; Version control; R",
    junior: "runs a sound analysis with guidance and writes down its assumptions",
    mid: "frames the problem, chooses the simplest model that serves and shows it to be better than none",
    senior: "decides which problems deserve a model, and carries results into decisions",
    moves:
      "ML engineer: if you want your models to live in production; Data analyst: closer to daily decisions; Research scientist: deeper and slower questions; Product manager: if framing is what you do best",
    interview:
      "a metric for a vague goal; bias, leakage and validation; an experiment designed aloud; a model explained to its users; a result that did not hold",
    proof:
      "a notebook that ends in a decision; an honest comparison with a trivial baseline; an experiment and what it changed",
  },
  {
    title: "ML engineer",
    aliases:
      "machine learning engineer; ai engineer; mlops engineer; deep learning engineer; nlp engineer; llm engineer; computer vision engineer",
    purpose: "takes models from a notebook to a service that stays good after the day it ships",
    core: "Python; Machine learning; Programming; Data pipelines; Model evaluation; Containers",
    useful: "Cloud platforms; Observability; Deep learning; SQL; System design; Kubernetes; Statistics",
    junior: "trains and evaluates models within an existing set-up",
    mid: "owns a model in production: data, training, serving, drift",
    senior: "chooses between a model and a rule, sets the evaluation, and answers for cost and harm",
    moves:
      "Data scientist: closer to the question; Data engineer: closer to the data; Backend engineer: serving is half of it already; Research scientist: if new methods draw you",
    interview:
      "designing an evaluation before a model; training and serving that disagree; latency against quality; a model that decayed; explaining a mistake of the model to a customer",
    proof:
      "a small model served with its evaluation set and its limits; a reproduced paper; a regression caught by a test you wrote",
  },
  {
    title: "Research scientist",
    aliases:
      "researcher; research associate; scientist; postdoc; postdoctoral researcher; academic researcher; phd student; lab scientist; principal investigator; professor; lecturer; research fellow",
    purpose: "asks questions nobody can answer yet, and publishes what was found so that others can check it",
    core: "Research methods; Statistics; Scientific writing; Experiment design; Critical reading; Domain knowledge",
    useful: "Grant writing; Presentation; Programming; Teaching; Project management; Laboratory techniques",
    junior: "carries out and records studies carefully under supervision",
    mid: "runs a line of work of their own and writes the papers",
    senior: "sets a programme, finds its funding and raises other researchers",
    moves:
      "Data scientist: the same method with quicker answers; Policy analyst: evidence for decisions; Technical writer: your writing for other readers; Instructional designer: if teaching was the best part; ML engineer: if your research is computational",
    interview:
      "your work in five minutes for a stranger; a result that failed to replicate; why this question; collaboration and authorship; funding and teaching",
    proof:
      "papers, preprints or posters with your share named; shared data and code; a talk for non-specialists",
  },
];
