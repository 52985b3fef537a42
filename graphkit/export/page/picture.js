// The drawing as a picture of its own: to take away, and on paper.

const PICTURE_RATIO = 2;

/**
 * The drawing as one sees it, painted anew with more pixels.
 * @param {number} ratio
 * @returns {HTMLCanvasElement}
 */
function pictureNow(ratio = PICTURE_RATIO) {
  const [width, height] = [overlay.clientWidth, overlay.clientHeight];
  const canvas = element("canvas", { width: width * ratio, height: height * ratio });
  const context = canvas.getContext("2d");
  const view = currentView();
  context.scale(ratio, ratio);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, width, height);
  context.strokeStyle = theme.edge;
  for (const index of visibleNow().drawnIndices) {
    const edge = data.edges[index];
    context.lineWidth = edge.width * view.scale;
    context.globalAlpha = edge.opacity;
    traceEdge(context, edge, view);
  }
  context.globalAlpha = 1;
  for (const index of visibleNow().nodeIndices) drawShape(context, data.nodes[index], view);
  paintOverlay(context, view);
  return canvas;
}

/**
 * Save the drawing as a picture.
 */
function savePicture() {
  pictureNow().toBlob((blob) => { if (blob) saveFile("drawing.png", blob); }, "image/png");
}

/**
 * On paper the drawing is a picture of what is seen, light on whatever screen.
 */
function startPrinting() {
  window.addEventListener("beforeprint", () => {
    document.documentElement.dataset.printing = "";
    followTheme();
    const picture = pictureNow();
    picture.id = "picture";
    byId("drawing").append(picture);
  });
  window.addEventListener("afterprint", () => {
    byId("picture")?.remove();
    delete document.documentElement.dataset.printing;
    followTheme();
  });
}
