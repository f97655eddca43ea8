int good() { return 1; }
int lost(int Count) {
  int First = Count.size + Count->next;
  for (auto &Each : Count[First].rows)
    First += Each.size + Count.size;
  return First.size + Count->size;
}
