const avant = 0
// #region zone
const dedans = 1
// #endregion zone
