// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <curl/curl.h>
#include <string>

static size_t keep(void *Data, size_t Size, size_t N, std::string *Out) {
  Out->append(static_cast<char *>(Data), Size * N);
  return Size * N;
}

int get(const std::string &Url) {
  std::string Body;
  CURL *Curl = curl_easy_init();
  struct curl_slist *Headers = nullptr;
  Headers = curl_slist_append(Headers, "A: b");
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str());
  curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, Headers);
  curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, keep);
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &Body);
  CURLcode Code = curl_easy_perform(Curl);
  long Status = 0;
  curl_easy_getinfo(Curl, CURLINFO_RESPONSE_CODE, &Status);
  curl_slist_free_all(Headers);
  curl_easy_cleanup(Curl);
  return Code == CURLE_OK ? int(Status) : 0;
}
