// The macros of an ApiController section: our own wording of what they make. Each
// endpoint is a method, and a proxy that takes its arguments out of the request.
#define OATPP_TYPE_AND_NAME_(ITEM) OATPP_TYPE_AND_NAME_OF ITEM
#define OATPP_TYPE_AND_NAME_OF(TYPE, NAME, VALUE) const TYPE &NAME
#define OATPP_NAME_(ITEM) OATPP_NAME_OF ITEM
#define OATPP_NAME_OF(TYPE, NAME, VALUE) NAME
#define OATPP_LOCAL_(ITEM) OATPP_LOCAL_OF ITEM
#define OATPP_LOCAL_OF(TYPE, NAME, VALUE) const TYPE &NAME = VALUE;
#define OATPP_FIRST_(FIRST, ...) FIRST
#define OATPP_TEXT_OF_(NAME, ...) OATPP_FIRST_(__VA_ARGS__ __VA_OPT__(, ) #NAME)
#define OATPP_INTERPRET_(TYPE, TEXT) [&] { bool __valid; return ApiController::TypeInterpretation<TYPE>::fromString(#TYPE, TEXT, __valid); }()
#define REQUEST(TYPE, NAME) (TYPE, NAME, __request)
#define PATH(TYPE, ...) (TYPE, OATPP_FIRST_(__VA_ARGS__), OATPP_INTERPRET_(TYPE, __request->getPathVariable(OATPP_TEXT_OF_(__VA_ARGS__))))
#define QUERY(TYPE, ...) (TYPE, OATPP_FIRST_(__VA_ARGS__), OATPP_INTERPRET_(TYPE, __request->getQueryParameter(OATPP_TEXT_OF_(__VA_ARGS__))))
#define HEADER(TYPE, ...) (TYPE, OATPP_FIRST_(__VA_ARGS__), OATPP_INTERPRET_(TYPE, __request->getHeader(OATPP_TEXT_OF_(__VA_ARGS__))))
#define QUERIES(TYPE, ...) (TYPE, OATPP_FIRST_(__VA_ARGS__), __request->getQueryParameters())
#define BODY_STRING(TYPE, NAME) (TYPE, NAME, __request->readBodyToString())
#define BODY_DTO(TYPE, NAME) (OATPP_FIRST_(TYPE), NAME, __request->readBodyToDto<TYPE>(nullptr))
#define AUTHORIZATION(TYPE, NAME, ...) (TYPE, NAME, TYPE())
#define BUNDLE(TYPE, NAME, ...) (TYPE, NAME, __request->getBundleData<TYPE>(#NAME))

#define ENDPOINT_INFO(NAME) void Z__ENDPOINT_ADD_INFO_##NAME(const std::shared_ptr<oatpp::web::server::api::Endpoint::Info> &info)
#define OATPP_REGISTER_(METHOD, PATHTEXT, NAME, SYNC, ASYNC)                                                             \
  template <class T> static std::shared_ptr<Handler<T>> Z__ENDPOINT_HANDLER_GET_INSTANCE_##NAME(T *controller) {          \
    return Handler<T>::createShared(controller, SYNC, ASYNC);                                                             \
  }                                                                                                                       \
  EndpointInfoBuilder Z__CREATE_ENDPOINT_INFO_##NAME = [this]() {                                                         \
    auto info = oatpp::web::server::api::Endpoint::Info::createShared();                                                  \
    info->name = #NAME;                                                                                                   \
    info->path = m_routerPrefix != nullptr ? m_routerPrefix + PATHTEXT : PATHTEXT;                                        \
    info->method = METHOD;                                                                                                \
    return info;                                                                                                          \
  };                                                                                                                      \
  const std::shared_ptr<oatpp::web::server::api::Endpoint> Z__ENDPOINT_##NAME =                                           \
      createEndpoint(m_endpoints, Z__ENDPOINT_HANDLER_GET_INSTANCE_##NAME(this), Z__CREATE_ENDPOINT_INFO_##NAME);
#define ENDPOINT(METHOD, PATHTEXT, ...) OATPP_ENDPOINT_(METHOD, PATHTEXT, __VA_ARGS__)
#define OATPP_ENDPOINT_(METHOD, PATHTEXT, NAME, ...)                                                                     \
  OATPP_REGISTER_(METHOD, PATHTEXT, NAME, &T::Z__PROXY_METHOD_##NAME, nullptr)                                            \
  std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> Z__PROXY_METHOD_##NAME(                                 \
      const std::shared_ptr<oatpp::web::protocol::http::incoming::Request> &__request) {                                  \
    (void)__request;                                                                                                      \
    __VA_OPT__(OATPP_EACH_(OATPP_LOCAL_, __VA_ARGS__))                                                                    \
    return NAME(__VA_OPT__(OATPP_LIST_(OATPP_NAME_, __VA_ARGS__)));                                                       \
  }                                                                                                                       \
  std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> NAME(__VA_OPT__(OATPP_LIST_(OATPP_TYPE_AND_NAME_, __VA_ARGS__)))
#define ENDPOINT_ASYNC(METHOD, PATHTEXT, NAME)                                                                           \
  OATPP_REGISTER_(METHOD, PATHTEXT, NAME, nullptr, &T::Z__PROXY_METHOD_##NAME)                                            \
  oatpp::async::CoroutineStarterForResult<const std::shared_ptr<oatpp::web::protocol::http::outgoing::Response> &>        \
  Z__PROXY_METHOD_##NAME(const std::shared_ptr<oatpp::web::protocol::http::incoming::Request> &__request) {               \
    return NAME::startForResult(this, __request);                                                                         \
  }                                                                                                                       \
  class NAME : public HandlerCoroutine<NAME, __ControllerType>
#define ENDPOINT_ASYNC_INIT(NAME)                                                                                        \
public:                                                                                                                   \
  NAME(__ControllerType *pController, const std::shared_ptr<IncomingRequest> &pRequest) : HandlerCoroutine(pController, pRequest) {}
#define ADD_CORS(...) static_assert(true)
