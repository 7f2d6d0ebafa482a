/**
 * The gazetteer, one skill a line: `Name | aliases | what it also shows`. A star marks a name that counts only when it
 * is written exactly so, because in lower case it is an ordinary word.
 */
export const technicalSkills = `
Programming | coding; software development; programming languages; object-oriented programming; oop
JavaScript | js; ecmascript; es6 | Programming
TypeScript | ts | Programming; JavaScript
Python | python3; py | Programming; Scripting
Java | jdk; jvm | Programming
Kotlin | | Programming
Swift* | swiftui | Programming; Mobile development
Go* | golang; go lang | Programming
Rust* | rustlang | Programming
C* | | Programming
C++ | cpp; c plus plus | Programming
C# | csharp; c sharp; .net; dotnet; asp.net | Programming
Ruby* | ruby on rails; rails | Programming
PHP | laravel; symfony | Programming
Scala* | | Programming
R* | rstudio; tidyverse | Statistics
MATLAB | simulink | Simulation
Perl* | | Programming; Scripting
Elixir* | | Programming
Scripting | bash; shell scripting; shell scripts; powershell
Node.js | nodejs; node js; express.js | JavaScript; Programming
React* | reactjs; react.js; react native | Frontend frameworks; JavaScript
Vue* | vuejs; vue.js | Frontend frameworks; JavaScript
Angular | angularjs | Frontend frameworks; JavaScript; TypeScript
Svelte | sveltekit | Frontend frameworks; JavaScript
Next.js | nextjs | Frontend frameworks; JavaScript
Frontend frameworks | frontend framework; front-end frameworks
HTML and CSS | html; css; html5; css3; sass; tailwind; tailwind css
Spring* | spring boot; springboot | Java; Programming
Django | flask; fastapi | Python; API design
API design | rest api; rest apis; restful; graphql; grpc; openapi; apis; web services
SQL | sql queries; t-sql; pl/sql
PostgreSQL | postgres; psql | SQL; Database design
MySQL | mariadb | SQL; Database design
SQL Server | mssql | SQL; Database design
Oracle Database | oracle db | SQL; Database design
MongoDB | mongo; nosql | Database design
Redis | memcached
Elasticsearch | opensearch
Database design | data modeling for databases; schema design; relational databases; databases
Data structures and algorithms | algorithms; data structures
Version control | git; github; gitlab; bitbucket; subversion
Automated testing | unit testing; unit tests; test automation; tdd; selenium; cypress; playwright; jest; pytest; junit
Test design | test cases; test planning; manual testing; exploratory testing
Bug reporting | bug reports
Performance testing | load testing; jmeter; k6
Debugging | troubleshooting software; root-causing bugs
Code review | code reviews; reviewing code
System design | software architecture; system architecture; architecture design
Distributed systems | microservices; microservice architecture
Message queues | kafka; rabbitmq; sqs; pub/sub
Mobile development | ios; android; flutter; xcode
Offline-first design | offline first
Web performance | core web vitals; page speed
Performance tuning | performance optimisation; performance optimization; profiling
Game engines | unity; unreal; unreal engine; godot
3D graphics | opengl; vulkan; shaders; blender
Linux | unix; ubuntu; debian; red hat
Windows administration | windows server; active directory; microsoft 365 administration; intune
Networking (IT) | tcp/ip; cisco; ccna; routers and switches; firewalls; vpn | Networking
Containers | docker; containerisation; containerization; podman
Kubernetes | k8s; helm; eks; gke; aks; openshift | Containers
Cloud platforms | aws; amazon web services; azure; gcp; google cloud; cloud computing; cloud infrastructure
Infrastructure as code | terraform; ansible; pulumi; cloudformation
CI/CD | continuous integration; continuous delivery; continuous deployment; jenkins; github actions; gitlab ci
Observability | monitoring; prometheus; grafana; datadog; logging and monitoring; opentelemetry
Incident management | on-call; on call; incident response; post-mortems; postmortems
Security basics | application security; information security; cybersecurity; owasp
Threat modelling | threat modeling
Identity and access management | iam; access management; single sign-on
Backup and recovery | disaster recovery; backups
Cost management | finops; cost optimisation; cost optimization
Data pipelines | etl; elt; airflow; dbt; data pipeline; data ingestion
Stream processing | flink; spark streaming; streaming data
Apache Spark | pyspark; databricks; spark sql | Data pipelines
Snowflake* | bigquery; redshift; data warehouse; data warehousing | SQL; Data modelling
Data modelling | data modeling; dimensional modelling; star schema; data models
Data governance | data quality; data catalogue
Data analysis | data analytics; analysing data; analyzing data; pandas; numpy
Data visualisation | data visualization; dashboards; dashboard; charts; d3
Business intelligence tools | power bi; powerbi; tableau; looker; qlik; metabase | Data visualisation
Spreadsheets | excel; ms excel; microsoft excel; google sheets; pivot tables; vlookup
Statistics | statistical analysis; hypothesis testing; regression; statistical modelling; spss; stata
Experiment design | a/b testing; a/b tests; ab testing; experimentation; clinical trials
Causal inference | causal analysis
Machine learning | ml; scikit-learn; sklearn; xgboost; predictive modelling; predictive modeling
Deep learning | neural networks; pytorch; tensorflow; keras; transformers models; llms; large language models | Machine learning
Model evaluation | evaluating models; model validation
Forecasting | demand planning; forecasts
`;
