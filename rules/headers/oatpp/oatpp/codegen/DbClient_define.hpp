// The macros of a DbClient section: a query is a template, and a method that binds
// its parameters. A last parameter of the method says on which connection it runs.
#define OATPP_DB_PARAM_FIRST_(FIRST, ...) FIRST
#define OATPP_DB_PARAM_KEY_(FIRST, ...) #FIRST
#define PARAM(TYPE, ...) (OATPP_DB_PARAM_, TYPE, __VA_ARGS__)
#define PREPARE(VALUE) (OATPP_DB_PREPARE_, VALUE)
#define OATPP_DB_DECLARE_(ITEM) OATPP_DB_DECLARE_ITEM ITEM
#define OATPP_DB_DECLARE_ITEM(KIND, ...) KIND##DECLARE(__VA_ARGS__)
#define OATPP_DB_PARAM_DECLARE(TYPE, ...) const TYPE &OATPP_DB_PARAM_FIRST_(__VA_ARGS__),
#define OATPP_DB_PREPARE_DECLARE(VALUE)
#define OATPP_DB_BIND_(ITEM) OATPP_DB_BIND_ITEM ITEM
#define OATPP_DB_BIND_ITEM(KIND, ...) KIND##BIND(__VA_ARGS__)
#define OATPP_DB_PARAM_BIND(TYPE, ...) \
  __params.insert({OATPP_DB_PARAM_KEY_(__VA_ARGS__), OATPP_DB_PARAM_FIRST_(__VA_ARGS__)});
#define OATPP_DB_PREPARE_BIND(VALUE)
#define QUERY(NAME, QUERY_TEXT, ...)                                                                                    \
  const oatpp::data::share::StringTemplate Z_QUERY_TEMPLATE_##NAME = this->parseQueryTemplate(#NAME, QUERY_TEXT, false); \
  std::shared_ptr<oatpp::orm::QueryResult> NAME(                                                                        \
      __VA_OPT__(OATPP_EACH_(OATPP_DB_DECLARE_, __VA_ARGS__)) const oatpp::orm::ConnectionHandle &connection = nullptr) { \
    oatpp::orm::Params __params;                                                                                        \
    __VA_OPT__(OATPP_EACH_(OATPP_DB_BIND_, __VA_ARGS__))                                                                \
    return this->execute(Z_QUERY_TEMPLATE_##NAME, __params, connection);                                                \
  }
