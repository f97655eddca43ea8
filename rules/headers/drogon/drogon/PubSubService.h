// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <functional>
#include <string>

namespace drogon {
using SubscriberID = uint64_t;
template <typename MessageType> class PubSubService {
public:
  using MessageHandler =
      std::function<void(const std::string &, const MessageType &)>;
  void publish(const std::string &topicName, const MessageType &message);
  SubscriberID subscribe(const std::string &topicName,
                         const MessageHandler &handler);
  void unsubscribe(const std::string &topicName, SubscriberID id);
};
} // namespace drogon
