package io.newsgraph.read;

import io.newsgraph.text.Document;

/** Lets the documents of one shard through. */
record ShardSink(Shard shard, DocumentSink sink) implements DocumentSink {

  @Override
  public void document(Document document) {
    if (shard.holds(document.id())) {
      sink.document(document);
    }
  }

  @Override
  public void rejected(Rejection rejection) {
    sink.rejected(rejection);
  }

  @Override
  public boolean skips(String id, String edition) {
    return !shard.holds(id) || sink.skips(id, edition);
  }

  @Override
  public boolean stopped() {
    return sink.stopped();
  }
}
