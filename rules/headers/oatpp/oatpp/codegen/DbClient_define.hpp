// The macros of a DbClient section: a query is a method that binds its parameters.
#define PARAM(TYPE, ...) (TYPE, OATPP_DB_FIRST_(__VA_ARGS__), )
#define PREPARE(VALUE) (bool, prepare = VALUE, )
#define OATPP_DB_FIRST_(FIRST, ...) FIRST
#define OATPP_DB_PARAMETER_(ITEM) OATPP_DB_PARAMETER_OF ITEM
#define OATPP_DB_PARAMETER_OF(TYPE, NAME, VALUE) const TYPE &NAME
#define QUERY(NAME, QUERY_TEXT, ...)                                                            \
  std::shared_ptr<oatpp::orm::QueryResult> NAME(__VA_OPT__(OATPP_LIST_(OATPP_DB_PARAMETER_, __VA_ARGS__))) { \
    return this->execute(oatpp::data::share::StringTemplate(QUERY_TEXT), {});                    \
  }
