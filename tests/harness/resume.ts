/** Two pages as people paste them; nobody of this name is meant. */
export const aResume = `MARTA KOWALSKA
Gdańsk, Poland · marta.kowalska@example.com · +48 600 000 000

SUMMARY
Operations analyst with seven years in logistics and retail, moving towards data engineering. Known for turning unclear reporting requests into pipelines that run without me.

EXPERIENCE

Senior Operations Analyst — Baltic Freight S.A., Gdańsk
March 2021 – present
• Built the nightly reconciliation of 1.2 million shipment records in SQL and Python, replacing eleven spreadsheets; cut month-end closing from 6 days to 2.
• Introduced dbt and Airflow to a team of five analysts; wrote the style guide and reviewed 300+ pull requests.
• Led the migration of the reporting warehouse from SQL Server to BigQuery (14 months, 420 tables, no lost day of reporting).
• Mentored two junior analysts, both promoted within 18 months.

Operations Analyst — Żabka Polska, Poznań
June 2018 – February 2021
• Forecast staffing for 180 stores with R and later Python; reduced overtime by 14 % in the first year.
• Owned the weekly board report; automated it and gave back a day a week to the team.

Store Shift Lead — Decathlon, Gdynia
2016 – 2018
• Led a shift of nine; ran the stock inventory twice a year.

EDUCATION
MSc Econometrics, University of Gdańsk, 2016

SKILLS
SQL, Python, dbt, Airflow, BigQuery, Git, Tableau; basics of Terraform and Docker
Languages: Polish (native), English (C1), German (A2)

INTERESTS
Open-water swimming; volunteer treasurer of a sailing club.
`;
