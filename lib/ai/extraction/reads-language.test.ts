import { describe, expect, test } from "vitest";
import { extractClaims } from "./extract-claims";
import { readsLanguage, unreadLanguage } from "./reads-language";

const NOW = new Date("2026-11-25T12:00:00Z");
const OTHERS: [string, string][] = [
  ["de", "Ich bin Krankenschwester und habe zwölf Jahre Erfahrung mit Python."],
  ["fr", "Je suis développeur et je travaille avec Java depuis dix ans."],
  ["es", "Soy enfermera y tengo diez años de experiencia con Excel."],
  ["pt", "Eu sou engenheiro e tenho cinco anos de experiência com SQL."],
  ["it", "Sono un avvocato e lavoro con Excel da dieci anni, ma non so programmare."],
  ["nl", "Ik ben verpleegkundige en ik werk al tien jaar met Python."],
  ["pl", "Jestem nauczycielem i mam 10 lat doświadczenia, ale nie znam języka Go."],
  ["ru", "Я медсестра, у меня 10 лет опыта, я знаю Python и Go."],
  ["uk", "Я вчителька, маю десять років досвіду і знаю Python."],
  ["zh", "我是一名护士，有十年经验，会用 Python 和 Go。"],
  ["ja", "私は看護師で、Pythonの経験が6年あります。"],
  ["ko", "저는 간호사이고 Python 경력이 6년입니다."],
  ["ar", "أنا ممرضة ولدي عشر سنوات من الخبرة في Python."],
  ["hi", "मैं एक नर्स हूँ और मुझे Python का 6 साल का अनुभव है।"],
];

describe("a language that is not read", () => {
  test.each(OTHERS)("%s is named and has no claims", (language, text) => {
    expect(readsLanguage(text)).toBe(false);
    expect(unreadLanguage(text)).toBe(language);
    expect(extractClaims(text, NOW)).toEqual([]);
  });
});

test("English is read, and so is a list of names", () => {
  for (const text of ["I am a nurse.", "Python, SQL, Tableau", "i know go"]) {
    expect(readsLanguage(text)).toBe(true);
    expect(unreadLanguage(text)).toBeNull();
  }
});
