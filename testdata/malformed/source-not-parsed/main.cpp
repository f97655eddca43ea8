int good() { return 1; }
int lost(int Count) {
  Unknown *First = makeUnknown(Count);
  for (auto &Each : nothingKnown)
    First->use(Each);
  return Count;
}
