package dev.spanwright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * What the app does under the hand, and the tests that drive it so: each name here is that of a
 * test that exists.
 */
class BehavioursTest {

  private static final String BEHAVIOURS =
      """
      1 wheel, pinch, two fingers, inertia: map.PanAndZoomTest.theWheelKeepsThePlaceUnderTheCursor, map.GlideTest.twoFingersPanAndWithControlZoom, map.GlideTest.aThrownMapGlidesOnAndStops, map.GlideTest.reducedMotionPutsItDownWhereItIs
      2 panning in every tool, fit, views: map.PanAndZoomTest.spaceAndDragPansInEveryToolAndThenTheToolIsBack, map.PanAndZoomTest.theMiddleButtonPansInEveryTool, map.PanAndZoomTest.fitBringsEverythingIntoView, map.ViewsTest.backAndForthThroughTheViewsThatWereLeft, map.ViewsTest.whatIsSelectedIsBroughtIntoView
      3 rubber band, threshold, Esc: map.SelectToolTest.theRubberBandAddsToTheSelection, map.SelectToolTest.lessThanFourPxIsAClick, map.SelectToolTest.draggingWhatIsNotSelectedPansAndMovesNothing, map.SelectToolTest.escapeDuringADragRestoresAndLeavesNoTrace
      4 nudge, coordinates, snapping: map.NudgeTest.strokesInARowAreOneStep, map.ArrangeTest.typedCoordinatesMoveTheSelectedSite, map.SnapTest.aSiteInHandSnapsToATown, map.SnapTest.aSiteThatIsPlacedOnALinkSplitsItInOneStepAndSaysSoBefore
      5 figures beside the cursor while a site is dragged: window.AcceptanceTest.aSiteIsDraggedReadUndoneSavedAndOpenedAgain
      6 stale results dim: results.ResultsPaneTest.figuresOfAnOlderRevisionAreDimmedUntilTheNewOnesAreThere
      7 hover, picker: map.SelectToolTest.whatLiesUnderTheCursorIsTold, map.SelectToolTest.whereThingsOverlapAListIsChosenFrom
      8 km and ms of both fibres while a link is drawn: map.ConnectToolTest.theReadoutTellsKmAndMsForBothFibresAndTheChainGoesOnUntilEscape
      9 several things at once: inspector.SeveralFormTest.differentKindsShowAsMixedAndBecomeOneInOneStep, inspector.SeveralFormTest.aMixedNumberBecomesOneInOneStep
      10 named steps and their list: window.MainWindowTest.theMenuNamesTheStep, window.HistoryPaneTest.aStepInTheListIsGoneTo, map.SelectToolTest.severalSitesMoveAsOneStepAndKeepTheirPlacesToEachOther
      11 recovery, atomic save, backups: recovery.RestoreOfferTest.whatWasNotSavedIsOfferedAndTakenUp, window.ChangedStripTest.aBackupIsTakenUpFromTheMenu, recovery.KillTest.whatWasAcknowledgedSurvives
      12 palette: palette.PaletteTest.anActionIsFoundByPartOfItsNameAndDoneByEnter, palette.PaletteTest.aSiteIsSelectedAndSeen, palette.PaletteTest.shiftEnterPlacesASiteAtACity
      13 offline search of places: search.PlaceSearchTest.aCityIsFoundAndShownInTheMiddle
      14 the status bar says what is next: map.PlaceToolTest.theStatusBarSaysWhatTheToolDoes
      15 layers, minimap, scale bar: layers.LayersPaneTest.everyPartIsHiddenAndShownAgain, layers.LayersPaneTest.opacityComesBack, map.MinimapViewTest.theHandMovesTheView
      16 scenarios side by side: scenario.CompareWindowTest.bothMapsHaveOneViewAndOneScale, scenario.CompareWindowTest.theListNamesEveryDifferenceAndFollowsWhatIsDrawn
      17 growth by year with play, flow: failure.GrowthStripTest.theSliderGoesThroughTheYears, failure.GrowthStripTest.playGoesYearByYearAndPauses, map.TrafficViewTest.aPausedFlowStandsStill
      18 a click lets things fail: map.CutToolTest.aClickLetsALinkFailWhatIsLostIsNamedAndAnotherClickMendsIt, map.CutToolTest.whereARiskIsSharedAListAsksWhatShallFail
      19 export of the view: export.ExportDialogTest.everyFormatHoldsTheViewOnTheScreen, export.PictureExportTest.thePictureGoesToTheClipboard
      20 presentation, dark and light: present.PresentationTest.keysStepThroughTheScenes, window.MainWindowTest.theThemeChangesWindowAndMap
      21 progress and cancel: export.ExportDialogTest.aWritingThatIsEndedLeavesNothing
      22 empty state: start.StartPageTest.aSampleIsOpenedByItsCard, start.StartPageTest.theTourStopsAtEveryPartAndEscapeEndsIt
      23 keys, names, size: map.WalkerTest.theMapIsWalkedByKeysAndSaysWhereItIs, access.AccessTest.everyControlHasAName, access.AccessTest.atThreeTimesTheSizeAllOfTheWindowCanBeReached
      """;

  @Test
  void eachIsDrivenByTestsThatExist() throws ReflectiveOperationException {
    List<Integer> numbers = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String line : BEHAVIOURS.lines().toList()) {
      numbers.add(Integer.parseInt(line.substring(0, line.indexOf(' '))));
      for (String test : line.substring(line.indexOf(':') + 2).split(", ")) {
        int dot = test.lastIndexOf('.');
        Class<?> type = Class.forName("dev.spanwright.app." + test.substring(0, dot));
        if (!isTest(type, test.substring(dot + 1))) {
          missing.add(test);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(IntStream.rangeClosed(1, 23).boxed().toList(), numbers);
  }

  private static boolean isTest(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .anyMatch(
            method ->
                method.isAnnotationPresent(Test.class)
                    || method.isAnnotationPresent(ParameterizedTest.class));
  }
}
