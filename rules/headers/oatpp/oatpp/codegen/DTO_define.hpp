// The macros of a DTO section: fields are members, as they are in the library.
#define DTO_INIT(TYPE_NAME, TYPE_EXTEND)                                                        \
public:                                                                                         \
  typedef TYPE_NAME Z__CLASS;                                                                   \
  typedef TYPE_EXTEND Z__CLASS_EXTENDED;                                                        \
  typedef oatpp::data::type::DTOWrapper<Z__CLASS> Wrapper;                                      \
  template <typename... Args> static Wrapper createShared(Args... args) {                       \
    return Wrapper(std::make_shared<Z__CLASS>(args...));                                        \
  }
#define DTO_FIELD(TYPE, NAME, ...) TYPE NAME
#define DTO_FIELD_INFO(NAME) static void Z__PROPERTY_ADD_INFO_##NAME(oatpp::data::type::BaseObject::Property::Info *info)
#define DTO_HC_EQ(...) static_assert(true)
#define ENUM(NAME, UNDERLYING_TYPE, ...) enum class NAME : UNDERLYING_TYPE { OATPP_LIST_(OATPP_ENUMERATOR_, __VA_ARGS__) }
#define OATPP_ENUMERATOR_(ITEM) OATPP_ENUMERATOR_OF ITEM
#define OATPP_ENUMERATOR_OF(NAME, VALUE, ...) NAME = VALUE
#define VALUE(...) (__VA_ARGS__)
