/** What may be kept, for a site that has no `<OfflineSwitch>` of its own. */
declare const __OFFLINE_GUIDES__: { id: string; title: string }[]
