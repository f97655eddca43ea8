// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <json/json.h>
#include <iostream>

std::string pretty(std::string const &Text) {
  Json::Value Root, Out(Json::objectValue);
  Json::CharReaderBuilder Builder;
  Builder["collectComments"] = false;
  std::string Errors;
  std::istringstream In(Text);
  std::unique_ptr<Json::CharReader> Reader(Builder.newCharReader());
  if (!Json::parseFromStream(Builder, In, &Root, &Errors) ||
      !Reader->parse(Text.data(), Text.data() + Text.size(), &Root, &Errors))
    return Errors;
  Out["name"] = Root["user"]["name"].asString();
  Out["n"] = Root.get("n", 1).asInt() + Root["a"][0].as<int>();
  for (const auto &Each : Root["all"])
    Out["all"].append(Each.asString());
  for (auto const &Name : Root.getMemberNames())
    if (Root.isMember(Name) && !Root[Name].isNull())
      Out[Name] = Root[Name];
  std::cout << Out << Json::FastWriter().write(Out);
  return Json::writeString(Json::StreamWriterBuilder(), Out) +
         Out.toStyledString();
}
