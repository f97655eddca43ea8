// libcurl: options that hold a password.
// flags: -I{headers}/libcurl
#include <cstdlib>
#include <curl/curl.h>

void userBad(CURL *Client) {
  curl_easy_setopt(Client, CURLOPT_USERPWD, "reports:V7t2Kq9mWx4R"); // expect: backend-hardcoded-secret
}

void userOk(CURL *Client) {
  curl_easy_setopt(Client, CURLOPT_USERPWD, std::getenv("REPORTS_LOGIN"));
}

void bearerBad(CURL *Client) {
  curl_easy_setopt(Client, CURLOPT_XOAUTH2_BEARER, "V7t2Kq9mWx4RzL8pV7t2"); // expect: backend-hardcoded-secret
}

void urlBad(CURL *Client) {
  curl_easy_setopt(Client, CURLOPT_URL, "https://reports:V7t2Kq9mWx4R@stock.acme.test/all"); // expect: backend-hardcoded-secret
}

void urlOk(CURL *Client) { curl_easy_setopt(Client, CURLOPT_URL, "https://stock.acme.test/all"); }

void otherOptionOk(CURL *Client) { curl_easy_setopt(Client, CURLOPT_USERAGENT, "reports:V7t2Kq9mWx4R"); }
