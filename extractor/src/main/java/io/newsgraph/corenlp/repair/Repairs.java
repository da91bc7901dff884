package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Sentence;
import java.util.List;

/** The repairs of a language in the order in which they are made. The result is always a tree. */
public final class Repairs {

  private final List<Repair> repairs;

  private Repairs(List<Repair> repairs) {
    this.repairs = List.copyOf(repairs);
  }

  /** Repairs of the French parser's trees. */
  public static Repairs french(WordLists words) {
    return new Repairs(
        List.of(
            new WellFormed(),
            new PunctuationGovernor(),
            new AuxiliaryHead(words),
            new MisreadAuxiliary(words),
            new MisreadCopula(words),
            new NominalAdjective(),
            new LowerCaseName(),
            new TitleHead(words),
            new FrontedPhrase(words),
            new FrontedName(),
            new InvertedSubject(),
            new StrandedSubject(),
            new OpenApposition(),
            new ClausalSubject(),
            new FiniteModifier(),
            new ObjectRelative(words),
            new MainClause(words),
            new MissingSubject(words),
            new InvertedSubject(),
            new LooseParticiple(),
            new ParticipleConjunct(),
            new CoordinatedRelative(),
            new AppositionToComplement(words),
            new NamedRecipient(words),
            new RecipientAndObject(words),
            new MoneyComplement(),
            new NamingTitle(words),
            new TimeAdverbial(words),
            new Objects(words),
            new Apposition(words),
            new IndefiniteApposition(),
            new NestedApposition(),
            new StrayObject(words),
            new BehindApposition(words),
            new CoordinatedPhrase(),
            new NameBehindNoun(),
            new PredicateComplement(words),
            new InfinitiveComplement(),
            new Voice(words),
            new WellFormed()));
  }

  /** Repairs of the English parser's trees. */
  public static Repairs english(WordLists words) {
    return new Repairs(
        List.of(
            new WellFormed(),
            new PunctuationGovernor(),
            new ParticipleBehindHead(words),
            new MisreadProgressive(),
            new PassiveAuxiliary(),
            new PredicateBeforeParticiple(),
            new SecondSubject(words),
            new AppositionAsRoot(),
            new SmallClause(),
            new NounOfClause(),
            new LooseGerund(),
            new LooseApposition(),
            new NeighbouringSubject(),
            new FrontedParticiple(),
            new GovernedInfinitive(),
            new ClauseOfNoun(),
            new ReducedRelative(),
            new SecondObject(),
            new BareObject(),
            new ClausalSubject(),
            new LooseClause(),
            new PlaceInPlace(),
            new NameHead(),
            new InsertedParticiple(),
            new ParticipleInParentheses(),
            new NameBeforeTitle(),
            new StrandedSubject(),
            new LooseName(),
            new RoleInSeries(words),
            new PostposedAdjective(words),
            new Apposition(words),
            new RoleBehindRelative(words),
            new ChainedComplement(words),
            new HeadlinePassive(words),
            new PassiveAuxiliary(),
            new Agent(words),
            new WellFormed()));
  }

  /** The sentence with its tree repaired. */
  public Sentence apply(Sentence sentence) {
    Graph graph = new Graph(sentence);
    for (Repair repair : repairs) {
      repair.apply(graph);
    }
    return graph.toSentence();
  }
}
